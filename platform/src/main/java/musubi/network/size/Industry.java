package musubi.network.size;

/// 業種: the four classes of the Small and Medium-sized Enterprise Basic Act (中小企業基本法), article 2, paragraph 1,
/// each with the limits that count for it.
public enum Industry {
    /// 製造業、建設業、運輸業その他の業種
    MANUFACTURING(1, 300_000_000, 300, 20),
    /// 卸売業
    WHOLESALE(2, 100_000_000, 100, 5),
    /// サービス業
    SERVICE(3, 50_000_000, 100, 5),
    /// 小売業
    RETAIL(4, 50_000_000, 50, 5);

    private final int item;
    private final long capital;
    private final int employees;
    private final int fewEmployees;

    Industry(int item, long capital, int employees, int fewEmployees) {
        this.item = item;
        this.capital = capital;
        this.employees = employees;
        this.fewEmployees = fewEmployees;
    }

    /// 号: the number of the item in paragraph 1.
    public int item() {
        return item;
    }

    long capital() {
        return capital;
    }

    int employees() {
        return employees;
    }

    int fewEmployees() {
        return fewEmployees;
    }
}
