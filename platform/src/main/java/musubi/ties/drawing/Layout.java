package musubi.ties.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lets what is tied come close and everything else keep its distance (Fruchterman and Reingold), from a fixed start.
final class Layout {

    private static final int ROUNDS = 250;
    private static final int MARGIN = 22;
    private static final double APART = 38;
    private static final double GRAVITY = 0.4;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final int width;
    private final int height;
    private final double[] x;
    private final double[] y;
    private final List<Spring> springs = new ArrayList<>();

    private record Spring(int a, int b, double strength) {}

    Layout(int size, int width, int height) {
        this.width = width;
        this.height = height;
        this.x = new double[size];
        this.y = new double[size];
        for (var i = 0; i < size; i++) {
            var far = Math.sqrt((i + 0.5) / size);
            x[i] = width / 2.0 + far * (width / 2.0 - MARGIN) * Math.cos(i * GOLDEN_ANGLE);
            y[i] = height / 2.0 + far * (height / 2.0 - MARGIN) * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    void tie(int a, int b, double strength) {
        springs.add(new Spring(a, b, 0.6 + Math.min(strength, 6) / 6));
    }

    int x(int one) {
        return (int) Math.round(x[one]);
    }

    int y(int one) {
        return (int) Math.round(y[one]);
    }

    void settle() {
        var ideal = 0.6 * Math.sqrt((double) width * height / Math.max(1, x.length));
        for (var round = 0; round < ROUNDS; round++) {
            move(forces(ideal), width / 8.0 * (1 - (double) round / ROUNDS));
        }
        fit(x, width);
        fit(y, height);
        for (var round = 0; round < ROUNDS && partTooClose(); round++) {
            stayInside();
        }
    }

    /// The whole room is used, whatever shape the ties have made.
    private static void fit(double[] places, int room) {
        var span = Arrays.stream(places).summaryStatistics();
        var wide = span.getMax() - span.getMin();
        var scale = wide < 1 ? 0 : (room - 2 * MARGIN) / wide;
        for (var i = 0; i < places.length; i++) {
            places[i] = wide < 1 ? room / 2.0 : MARGIN + (places[i] - span.getMin()) * scale;
        }
    }

    private double[][] forces(double ideal) {
        var forces = new double[x.length][2];
        for (var a = 0; a < x.length; a++) {
            for (var b = a + 1; b < x.length; b++) {
                var far = Math.max(1, distance(a, b));
                push(forces, a, b, ideal * ideal / far / far);
            }
            forces[a][0] += (width / 2.0 - x[a]) * GRAVITY;
            forces[a][1] += (height / 2.0 - y[a]) * GRAVITY;
        }
        for (var spring : springs) {
            push(forces, spring.a, spring.b, -distance(spring.a, spring.b) / ideal * spring.strength);
        }
        return forces;
    }

    /// `much` is per unit of their distance: away from each other, or nearer where it is negative.
    private void push(double[][] forces, int a, int b, double much) {
        var dx = (x[a] - x[b] + (a == b ? 0 : 1e-3)) * much;
        var dy = (y[a] - y[b]) * much;
        forces[a][0] += dx;
        forces[a][1] += dy;
        forces[b][0] -= dx;
        forces[b][1] -= dy;
    }

    private void move(double[][] forces, double reach) {
        for (var i = 0; i < x.length; i++) {
            var force = Math.max(1e-6, Math.hypot(forces[i][0], forces[i][1]));
            var step = Math.min(force, reach);
            x[i] += forces[i][0] / force * step;
            y[i] += forces[i][1] / force * step;
        }
    }

    private void stayInside() {
        for (var i = 0; i < x.length; i++) {
            x[i] = Math.clamp(x[i], MARGIN, width - MARGIN);
            y[i] = Math.clamp(y[i], MARGIN, height - MARGIN);
        }
    }

    /// Spots a finger can tell apart.
    private boolean partTooClose() {
        var close = false;
        for (var a = 0; a < x.length; a++) {
            for (var b = a + 1; b < x.length; b++) {
                var far = Math.max(0.1, distance(a, b));
                if (far < APART) {
                    close = true;
                    var step = (APART - far) / 2 / far + 0.01;
                    var dx = (x[a] - x[b] + 0.05) * step;
                    var dy = (y[a] - y[b] + 0.03) * step;
                    x[a] += dx;
                    y[a] += dy;
                    x[b] -= dx;
                    y[b] -= dy;
                }
            }
        }
        return close;
    }

    private double distance(int a, int b) {
        return Math.hypot(x[a] - x[b], y[a] - y[b]);
    }
}
