package musubi.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What one source file costs, measured on its syntax tree, and which budgets of CONTRIBUTING.md it breaks.
final class Budget extends TreePathScanner<Void, Void> {

    static final int FILE_LINES = 250;
    static final int METHOD_LINES = 30;
    static final int PARAMETERS = 5;
    static final int COLLABORATORS = 6;

    final List<String> breaches = new ArrayList<>();
    int types;
    int publicTypes;

    private final String name;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final boolean mayCatchEverything;

    private Budget(String name, CompilationUnitTree unit, SourcePositions positions) {
        this.name = name;
        this.unit = unit;
        this.positions = positions;
        this.mayCatchEverything = name.endsWith("pages/ErrorAdvice.java");
    }

    static Budget of(String name, String source) {
        var file = new SimpleJavaFileObject(URI.create("string:///" + name.replace('\\', '/')), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        try {
            var unit = task.parse().iterator().next();
            var budget = new Budget(name, unit, Trees.instance(task).getSourcePositions());
            budget.scan(unit, null);
            if (source.lines().count() > FILE_LINES) {
                budget.breaches.add(name + " has " + source.lines().count() + " lines");
            }
            return budget;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() == unit) {
            types++;
            publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        var constructor = method.getReturnType() == null;
        var record = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        var allowed = constructor ? COLLABORATORS : PARAMETERS;
        if (!(constructor && record) && method.getParameters().size() > allowed) {
            breaches.add(where(method) + " takes " + method.getParameters().size());
        }
        if (!(constructor && record) && lines(method) > METHOD_LINES) {
            breaches.add(where(method) + " has " + lines(method) + " lines");
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitCatch(CatchTree caught, Void nothing) {
        var type = caught.getParameter().getType().toString();
        if (!mayCatchEverything
                && List.of("Exception", "Throwable", "RuntimeException").contains(type)) {
            breaches.add(name + " catches " + type);
        }
        return super.visitCatch(caught, nothing);
    }

    private String where(MethodTree method) {
        return name + "." + method.getName();
    }

    private long lines(MethodTree method) {
        var map = unit.getLineMap();
        var start = method.getBody() == null ? (Tree) method : method.getBody();
        return map.getLineNumber(positions.getEndPosition(unit, method))
                - map.getLineNumber(positions.getStartPosition(unit, start))
                + 1;
    }
}
