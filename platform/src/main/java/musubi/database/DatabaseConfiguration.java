package musubi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two ways in: the owner, for migrations only, and the application, which owns nothing (row security holds for it).
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    static final String APPLICATION_ROLE = "musubi_app";

    private final Address address;

    DatabaseConfiguration(
            @Value("${musubi.database.url}") String url,
            @Value("${musubi.database.user}") String user,
            @Value("${musubi.database.password}") String password) {
        this.address = new Address(url, user, password);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource() {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(@Value("${musubi.database.connections:12}") int connections) {
        var config = new HikariConfig();
        config.setPoolName("musubi");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("set role " + APPLICATION_ROLE);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
