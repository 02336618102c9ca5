package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.eligibility.Routes.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds routes to a number of parts that hold and a number that do not. */
final class CountRoutes {

    private final Routes routes;
    private final List<List<Route>> yes;
    private final List<List<Route>> no;

    CountRoutes(Routes routes, List<List<Route>> yes, List<List<Route>> no) {
        this.routes = routes;
        this.yes = yes;
        this.no = no;
    }

    /** Adds part after part to what is reached so far for every smaller pair of numbers. */
    List<Route> atLeast(int holding, int failing) {
        if (holding + failing > yes.size()) {
            return Routes.impossible();
        }
        List<List<Route>> reached =
                new ArrayList<>(Collections.nCopies((holding + 1) * (failing + 1), Routes.impossible()));
        reached.set(0, Routes.atOnce());
        for (int part = 0; part < yes.size(); part++) {
            add(part, holding, failing, reached);
        }
        return reached.get(reached.size() - 1);
    }

    /** Goes from large to small, so that a part counts once. */
    private void add(int part, int holding, int failing, List<List<Route>> reached) {
        int row = failing + 1;
        for (int h = holding; h >= 0; h--) {
            for (int f = failing; f >= 0; f--) {
                List<Route> found = reached.get(h * row + f);
                if (h > 0) {
                    found = routes.either(found, routes.both(reached.get((h - 1) * row + f), yes.get(part)));
                }
                if (f > 0) {
                    found = routes.either(found, routes.both(reached.get(h * row + f - 1), no.get(part)));
                }
                reached.set(h * row + f, found);
            }
        }
    }
}
