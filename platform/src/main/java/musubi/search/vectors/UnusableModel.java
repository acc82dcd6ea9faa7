package musubi.search.vectors;

import java.nio.file.Path;

/// A folder from which no sentence model can be made, and why.
public final class UnusableModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What may be wrong with a folder.
    public enum Fault {
        /// There is no network in it.
        NO_MODEL,
        /// There is no tokenizer in it.
        NO_TOKENIZER,
        /// The network cannot be read.
        UNREADABLE_MODEL,
        /// The tokenizer cannot be read.
        UNREADABLE_TOKENIZER,
        /// One of the files that tell how to use the model cannot be read.
        UNREADABLE_SETTINGS,
        /// The network asks for something that texts do not give.
        UNKNOWN_INPUTS,
        /// What the network answers is no vector.
        UNKNOWN_OUTPUTS,
        /// The vectors of tokens are to become one in a way we do not know.
        UNKNOWN_POOLING,
        /// The vector is to be worked on in a way we do not know.
        UNKNOWN_STEP,
        /// The vectors have more numbers than an index takes.
        TOO_MANY_DIMENSIONS,
        /// What runs models cannot run on this machine.
        NO_LIBRARY
    }

    private final Fault fault;
    private final transient Path place;
    private final String detail;

    UnusableModel(Fault fault, Path place, String detail) {
        super(fault + " " + place + " " + detail);
        this.fault = fault;
        this.place = place;
        this.detail = detail;
    }

    public Fault fault() {
        return fault;
    }

    /// The folder or file that is wrong.
    public Path place() {
        return place;
    }

    /// What more there is to say; may be empty.
    public String detail() {
        return detail;
    }
}
