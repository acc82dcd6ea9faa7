package musubi.search.engine;

import java.util.function.ToDoubleFunction;

/// What a text that asks means, as a vector, and what it is worth to an item to be near it.
///
/// Models differ in how alike they call texts that have nothing to do with each other. So what counts is how much
/// nearer an item is than usual, of all that it could be nearer, and a little nearer counts little: the share is
/// squared. So it weighs about as much as words do; why is told in docs/decisions/0012-sentence-models.md.
///
/// @param vector empty where there is no model
/// @param usual how near things are to it on average, from -1 to 1
/// @param likeness how near an item is, from -1 to 1
record Sense(float[] vector, double usual, ToDoubleFunction<Shelved> likeness) {

    /// An item that shares no word with what is asked is an answer only if it is one of so many that are nearest.
    static final int NEAREST = 100;

    static final Sense NONE = new Sense(new float[0], 0, item -> 0);

    boolean saysNothing() {
        return vector.length == 0;
    }

    /// What its nearness adds to the score of an item: never less than nothing, and never less for a nearer one.
    double points(Shelved item) {
        return saysNothing() ? 0 : points(likeness.applyAsDouble(item));
    }

    double points(double likeness) {
        var share = likeness <= usual ? 0 : (likeness - usual) / (1 - usual);
        return share * share;
    }
}
