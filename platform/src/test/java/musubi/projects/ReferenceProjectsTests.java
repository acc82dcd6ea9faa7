package musubi.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Language;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.Statement.Part;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The sixteen themes of S1-26 stand as projects, as the document prints them and no further.
@IntegrationTest
class ReferenceProjectsTests {

    @Autowired
    Portfolio portfolio;

    @Autowired
    AsActor as;

    @Test
    void areSixteenThirteenMarkedWithADoubleCircleAndThreeWithASingleOne() {
        var marks =
                as.read(Actor.PUBLIC, jdbc -> jdbc.sql("""
                                select p.status_mark from projects.project p
                                where p.document = 'S1' and p.document_item = 'S1-26'
                                """).query(String.class).list());
        assertThat(marks.stream().collect(Collectors.groupingBy(mark -> mark, Collectors.counting())))
                .containsOnly(java.util.Map.entry("◎", 13L), java.util.Map.entry("○", 3L));
    }

    @Test
    void countFourSixFourAndTwoByFieldOfApplication() {
        var counts =
                as.read(Actor.PUBLIC, jdbc -> jdbc.sql("""
                                select count(*) from projects.project p where p.document_item = 'S1-26'
                                group by p.field_ja, case when p.field_ja = '農業・食品' then p.application_ja end
                                order by count(*)
                                """).query(Integer.class).list());
        assertThat(counts).containsExactly(2, 4, 4, 6);
    }

    @Test
    void sayWhatTheDocumentSaysAndNoMore() {
        var project = find("pest-resistant-soybean");
        assertThat(project.title(Language.JA)).isEqualTo("害虫に強い大豆の研究開発");
        assertThat(project.statementFor(Part.AIM, Language.JA).orElseThrow().text())
                .isEqualTo("害虫の被害が少ない大豆の特徴を解析し、農薬等を用いないで栽培できる品種開発等に活用");
        assertThat(project.about().stageByEditor()).isTrue();
        assertThat(project.about().begins()).hasToString("FY2012");
        assertThat(project.details(Kind.PARTNER)).isEmpty();
        assertThat(project.details(Kind.MONEY)).isEmpty();
        assertThat(project.ties().hasNeed()).isFalse();
        assertThat(project.ties().entries())
                .singleElement()
                .satisfies(tie -> assertThat(tie.url()).isEqualTo("/seeds/pest-resistant-soybean"));
        assertThat(project.origin().document()).isEqualTo("S1");
    }

    @Test
    void nameAPartnerOnlyWhereTheTextDoes() {
        assertThat(find("colorectal-cancer-biomarkers").details(Kind.PARTNER))
                .singleElement()
                .satisfies(partner -> assertThat(
                                Objects.requireNonNull(partner.content().said().name())
                                        .ja())
                        .isEqualTo("県内企業"));
    }

    private Project find(String slug) {
        return portfolio.find(Actor.PUBLIC, slug).orElseThrow();
    }
}
