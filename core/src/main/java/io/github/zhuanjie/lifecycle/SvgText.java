package io.github.zhuanjie.lifecycle;

import java.util.Locale;

/** Writes an SVG document, one element on a line. */
final class SvgText {

    private static final String STYLE = """
            <style>
            text { font-family: system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; fill: #1b1b1b; white-space: pre; }
            .bg { fill: #ffffff; }
            .title { font-size: 20px; font-weight: 600; }
            .name { font-size: 15px; font-weight: 600; }
            .code { font-size: 10.5px; font-family: ui-monospace, monospace; fill: #5a5a5a; }
            .small, .note { font-size: 11.5px; }
            .label { font-size: 12px; }
            .end { text-anchor: end; }
            .mid { text-anchor: middle; }
            .card { stroke-width: 1.5; }
            .referrer { fill: #e4eefb; stroke: #2563a8; }
            .recipient { fill: #e3f3e6; stroke: #2e7d4f; }
            .person { fill: #fbeee0; stroke: #a8622b; }
            .closed { fill: #efefef; stroke: #7a7a7a; }
            .arrow { stroke: #444444; stroke-width: 1.5; }
            .head, .dot { fill: #444444; }
            @media (prefers-color-scheme: dark) {
            text { fill: #ececec; }
            .code { fill: #b5b5b5; }
            .bg { fill: #14171a; }
            .referrer { fill: #1b2c42; stroke: #7fb0ea; }
            .recipient { fill: #193325; stroke: #77c797; }
            .person { fill: #3a2a19; stroke: #e0a66d; }
            .closed { fill: #2a2d30; stroke: #a0a0a0; }
            .arrow { stroke: #c8c8c8; }
            .head, .dot { fill: #c8c8c8; }
            }
            </style>
            <defs><marker id="head" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="8" markerHeight="8" orient="auto">\
            <path class="head" d="M0 0L10 5L0 10z"/></marker></defs>
            """;

    private final StringBuilder text = new StringBuilder();

    void start(int width, int height, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">",
                width, height, width, height);
        add("<title>%s</title>", escaped(title));
        text.append(STYLE);
        add("<rect class=\"bg\" width=\"%d\" height=\"%d\"/>", width, height);
    }

    void text(int x, int y, String style, String content) {
        add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", style, x, y, escaped(content));
    }

    void add(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    String end() {
        return text.append("</svg>\n").toString();
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
