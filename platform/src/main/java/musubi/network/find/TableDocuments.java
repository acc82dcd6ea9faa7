package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.search.SearchDocument;
import musubi.search.SearchSource;

/// Answers the index from one table: every row is a document.
abstract class TableDocuments implements SearchSource {

    /// Where the rows come from.
    ///
    /// @param name the table
    /// @param id its id, as the query names it
    record Table(String kind, String select, String name, String id) {}

    private final AsActor as;
    private final Table table;

    TableDocuments(AsActor as, Table table) {
        this.as = as;
        this.table = table;
    }

    abstract SearchDocument document(ResultSet row) throws SQLException;

    @Override
    public final String kind() {
        return table.kind();
    }

    @Override
    public final void forEach(Consumer<SearchDocument> index) {
        as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql(table.select() + "order by " + table.id())
                                .query((row, number) -> document(row))
                                .list())
                .forEach(index);
    }

    @Override
    public final Optional<SearchDocument> find(UUID id) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(table.select() + "where " + table.id() + " = :id")
                        .param("id", id)
                        .query((row, number) -> document(row))
                        .optional());
    }

    @Override
    public final OptionalLong count() {
        return OptionalLong.of(as.<Long>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from " + table.name())
                        .query(Long.class)
                        .single()));
    }
}
