package musubi.exchange.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 担当者の名簿: who coordinates where, at which desks and until when, for colleagues and the national office (S2-09).
@Component
public class Coordinators {

    private final AsActor as;
    private final Desks desks;
    private final Clock clock;

    Coordinators(AsActor as, Desks desks, Clock clock) {
        this.as = as;
        this.desks = desks;
        this.clock = clock;
    }

    /// Somebody in one community.
    ///
    /// @param inOffice whether the account still has its role there
    /// @param left whether the term is over, or everything was handed over
    /// @param seats at all desks that the reader may know of, in other communities too
    public record Person(UUID account, String name, UUID community, Standing standing, Load load, List<Seat> seats) {

        /// Whether more than one post is held by this person (S2-09: 兼務).
        public boolean isShared() {
            return seats.stream().map(seat -> seat.at().desk()).distinct().count() > 1;
        }
    }

    public record Standing(boolean inOffice, boolean left) {

        public boolean takesOn() {
            return inOffice && !left;
        }
    }

    /// What is open.
    public record Load(int inquiries, int introductions) {

        public boolean isNothing() {
            return inquiries == 0 && introductions == 0;
        }
    }

    /// All there is to know of it: those in office, and the desks at which nobody sits.
    public record Register(List<Person> people, List<Desk> unattended) {}

    public Register register(Actor reader) {
        var today = LocalDate.now(clock);
        var people = people(reader);
        var attended = people.stream()
                .filter(person -> person.standing().takesOn())
                .flatMap(person -> person.seats().stream())
                .filter(seat -> seat.runsOn(today))
                .map(seat -> seat.at().desk())
                .collect(Collectors.toSet());
        var unattended = desks.open(reader).stream()
                .filter(desk -> reader.isNational() || reader.coordinates().contains(desk.community()))
                .filter(desk -> !attended.contains(desk.id()))
                .toList();
        return new Register(people, unattended);
    }

    /// Those in office in the reader's communities, and those who still have something in hand there.
    public List<Person> people(Actor reader) {
        if (!mayRead(reader)) {
            return List.of();
        }
        return as.read(reader, jdbc -> {
            Map<UUID, List<Seat>> seats = new SeatStore(jdbc)
                    .standing(LocalDate.now(clock)).stream().collect(Collectors.groupingBy(Seat::account));
            return staff(jdbc, reader, seats);
        });
    }

    public Optional<Seat> seat(Actor reader, UUID id) {
        return as.read(reader, jdbc -> new SeatStore(jdbc).find(id));
    }

    /// Those who coordinate somewhere, and the national office: for nobody else are the names of people.
    public static boolean mayRead(Actor reader) {
        return reader.isNational() || !reader.coordinates().isEmpty();
    }

    private static List<Person> staff(JdbcClient jdbc, Actor reader, Map<UUID, List<Seat>> seats) {
        return jdbc.sql("""
                select c.id as community, s.account, s.name, s.in_office, s.has_left, s.inquiries, s.introductions
                from network.community c cross join lateral exchange.staff(c.id) s
                where :national or c.id = any (access.setting_ids('musubi.coordinates'))
                order by c.sort_ja, c.id, s.name, s.account
                """)
                .param("national", reader.isNational())
                .query((row, n) -> person(row, seats))
                .list();
    }

    private static Person person(ResultSet row, Map<UUID, List<Seat>> seats) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Person(
                account,
                row.getString("name"),
                row.getObject("community", UUID.class),
                new Standing(row.getBoolean("in_office"), row.getBoolean("has_left")),
                new Load(row.getInt("inquiries"), row.getInt("introductions")),
                seats.getOrDefault(account, List.of()));
    }
}
