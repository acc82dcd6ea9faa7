package musubi.network.reference;

import java.util.List;
import musubi.database.Progress;
import musubi.network.ReferenceFiles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Loads the reference records of the network before the platform says that it is ready.
@Component
@Order(ReferenceFiles.NETWORK_LOADS)
class NetworkReferences implements ApplicationRunner {

    private static final int FORMAT = 1;

    private final ReferenceFiles files;
    private final List<ReferenceLoader> loaders;

    NetworkReferences(ReferenceFiles files, List<ReferenceLoader> loaders) {
        this.files = files;
        this.loaders = loaders;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var due = loaders.stream()
                .filter(loader -> !files.isLoaded(loader.name(), FORMAT))
                .toList();
        if (!due.isEmpty()) {
            Progress.onConsole().say("コミュニティと機関の記録を読み込んでいます", "Loading the records of communities and organisations");
        }
        due.forEach(loader -> files.load(loader.name(), FORMAT, loader::load));
    }
}
