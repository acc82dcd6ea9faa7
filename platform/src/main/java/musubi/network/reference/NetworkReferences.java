package musubi.network.reference;

import java.util.List;
import musubi.database.BeforeFirstPage;
import musubi.database.Progress;
import musubi.network.ReferenceFiles;
import org.springframework.stereotype.Component;

/// Loads the reference records of the network before the platform says that it is ready.
@Component
class NetworkReferences implements BeforeFirstPage {

    private static final int FORMAT = 1;

    private final ReferenceFiles files;
    private final List<ReferenceLoader> loaders;

    NetworkReferences(ReferenceFiles files, List<ReferenceLoader> loaders) {
        this.files = files;
        this.loaders = loaders;
    }

    @Override
    public int getPhase() {
        return ReferenceFiles.NETWORK_LOADS;
    }

    @Override
    public void prepare() {
        var due = loaders.stream()
                .filter(loader -> !files.isLoaded(loader.name(), FORMAT))
                .toList();
        if (!due.isEmpty()) {
            Progress.onConsole().say("コミュニティと機関の記録を読み込んでいます", "Loading the records of communities and organisations");
        }
        due.forEach(loader -> files.load(loader.name(), FORMAT, loader::load));
    }
}
