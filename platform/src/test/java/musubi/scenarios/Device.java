package musubi.scenarios;

import com.microsoft.playwright.Browser.NewContextOptions;

/// What a visitor holds in their hands: the size of its screen, and whether it runs scripts.
record Device(int width, int height, boolean scripts) {

    static final Device TELEPHONE = new Device(360, 740, true);
    static final Device DESK = new Device(1280, 800, true);

    Device withoutScripts() {
        return new Device(width, height, false);
    }

    NewContextOptions context(String address) {
        return new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }
}
