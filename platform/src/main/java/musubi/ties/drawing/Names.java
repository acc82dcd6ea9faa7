package musubi.ties.drawing;

import java.util.ArrayList;
import java.util.List;

/// Finds room for names beside their spots, without one lying over another.
final class Names {

    private static final int HALF = 9;
    private static final int GAP = 19;
    private static final int SPOT = 17;
    private static final int WIDE = 14;
    private static final int NARROW = 8;
    private static final int LONGEST = 12 * WIDE;

    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();

    Names(int width, int height) {
        this.width = width;
        this.height = height;
    }

    private record Box(int x1, int y1, int x2, int y2) {

        boolean meets(Box other) {
            return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
        }
    }

    record Name(String text, boolean left) {}

    void keepFree(int x, int y) {
        taken.add(new Box(x - SPOT, y - SPOT, x + SPOT, y + SPOT));
    }

    Name place(String name, int x, int y) {
        var text = cut(name);
        var length = length(text);
        for (var left : new boolean[] {false, true}) {
            var from = left ? x - GAP - length : x + GAP;
            var box = new Box(from, y - HALF, from + length, y + HALF);
            if (box.x1 >= 0
                    && box.x2 <= width
                    && box.y1 >= 0
                    && box.y2 <= height
                    && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return new Name(text, left);
            }
        }
        return new Name("", false);
    }

    private static String cut(String name) {
        var room = LONGEST;
        var end = 0;
        while (end < name.length()) {
            var letter = name.codePointAt(end);
            room -= letter < 0x2e80 ? NARROW : WIDE;
            if (room < 0) {
                return name.substring(0, end).strip() + "…";
            }
            end += Character.charCount(letter);
        }
        return name;
    }

    private static int length(String text) {
        return text.codePoints().map(letter -> letter < 0x2e80 ? NARROW : WIDE).sum();
    }
}
