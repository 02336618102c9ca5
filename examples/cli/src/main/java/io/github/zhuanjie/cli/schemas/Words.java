package io.github.zhuanjie.cli.schemas;

import tools.jackson.databind.JsonNode;

/**
 * What a schema says in words, in both languages.
 *
 * @param title  the term in English
 * @param titleZh  the term in Chinese
 * @param text  the description in English
 * @param textZh  the description in Chinese
 */
public record Words(String title, String titleZh, String text, String textZh) {

    /** Takes a title {@code English / 中文} and a description with one line for each language. */
    static Words of(JsonNode schema) {
        String[] title = halves(schema.path("title").asString(""), " / ");
        String[] text = halves(schema.path("description").asString(""), "\n");
        return new Words(title[0], title[1], text[0], text[1]);
    }

    static Words ofText(String description) {
        String[] text = halves(description, "\n");
        return new Words("", "", text[0], text[1]);
    }

    private static String[] halves(String text, String between) {
        int at = text.indexOf(between);
        return at < 0
                ? new String[] {text, text}
                : new String[] {text.substring(0, at), text.substring(at + between.length())};
    }
}
