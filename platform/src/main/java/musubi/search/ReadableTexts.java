package musubi.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import musubi.access.Actor;
import musubi.kernel.Disclosure.Level;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/// The records of which a viewer may read one level: the one rule of disclosure, asked once per distinct standing.
final class ReadableTexts extends Query {

    private final Actor viewer;
    private final Level level;

    ReadableTexts(Actor viewer, Level level) {
        this.viewer = viewer;
        this.level = level;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var readable = new Readable(DocValues.getSorted(leaf.reader(), Fields.STANDING));
                return new ScorerSupplier() {

                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), mode, readable);
                    }

                    @Override
                    public long cost() {
                        return leaf.reader().maxDoc();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "readable " + level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadableTexts texts && viewer.equals(texts.viewer) && level == texts.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(viewer, level);
    }

    private final class Readable extends TwoPhaseIterator {

        private static final byte YES = 1;
        private static final byte NO = 2;

        private final SortedDocValues standings;
        private final byte[] known;
        private final Map<BytesRef, Boolean> alike = new HashMap<>();

        private Readable(SortedDocValues standings) {
            super(standings);
            this.standings = standings;
            this.known = new byte[Math.max(standings.getValueCount(), 1)];
        }

        @Override
        public boolean matches() throws IOException {
            var ord = standings.ordValue();
            if (known[ord] == 0) {
                known[ord] = isReadable(standings.lookupOrd(ord)) ? YES : NO;
            }
            return known[ord] == YES;
        }

        /// Many records differ by their receipts alone: whoever holds none reads these alike.
        private boolean isReadable(BytesRef standing) {
            if (viewer.receipt() != null) {
                return isReadable(Standing.decoded(standing));
            }
            var rest = Standing.withoutReceipt(standing);
            var readable = alike.get(rest);
            if (readable == null) {
                readable = isReadable(Standing.decoded(rest));
                alike.put(BytesRef.deepCopyOf(rest), readable);
            }
            return readable;
        }

        private boolean isReadable(Standing standing) {
            return standing.readableTo(viewer)[level.ordinal()];
        }

        @Override
        public float matchCost() {
            return 2;
        }
    }
}
