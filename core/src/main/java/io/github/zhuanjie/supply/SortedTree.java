package io.github.zhuanjie.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in the order of its keys that shares all but a path with the map it was made from, so that a change
 * takes O(log n) time and memory. A treap: the priorities are a hash of the keys, so its shape depends on nothing else.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class SortedTree<K extends Comparable<K>, V> {

    private final @Nullable Node<K, V> root;

    private SortedTree(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> SortedTree<K, V> empty() {
        return new SortedTree<>(null);
    }

    Optional<V> get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) {
                return Optional.of(node.value);
            }
            node = order < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    SortedTree<K, V> with(K key, V value) {
        return new SortedTree<>(put(root, key, value));
    }

    SortedTree<K, V> without(K key) {
        return new SortedTree<>(remove(root, key));
    }

    void forEach(BiConsumer<K, V> action) {
        visit(root, action);
    }

    List<V> values() {
        List<V> values = new ArrayList<>();
        forEach((key, value) -> values.add(value));
        return values;
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        if (order < 0) {
            Node<K, V> left = put(node.left, key, value);
            return left.isAbove(node)
                    ? new Node<>(left.key, left.value, left.left, node.with(left.right, node.right))
                    : node.with(left, node.right);
        }
        Node<K, V> right = put(node.right, key, value);
        return right.isAbove(node)
                ? new Node<>(right.key, right.value, node.with(node.left, right.left), right.right)
                : node.with(node.left, right);
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return join(node.left, node.right);
        }
        return order < 0
                ? node.with(remove(node.left, key), node.right)
                : node.with(node.left, remove(node.right, key));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> join(
            @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.isAbove(right)
                ? left.with(left.left, join(left.right, right))
                : right.with(join(left, right.left), right.right);
    }

    private static <K extends Comparable<K>, V> void visit(@Nullable Node<K, V> node, BiConsumer<K, V> action) {
        if (node != null) {
            visit(node.left, action);
            action.accept(node.key, node.value);
            visit(node.right, action);
        }
    }

    private static final class Node<K extends Comparable<K>, V> {

        private final K key;
        private final V value;
        private final @Nullable Node<K, V> left;
        private final @Nullable Node<K, V> right;

        Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
        }

        Node<K, V> with(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
            return new Node<>(key, value, newLeft, newRight);
        }

        boolean isAbove(Node<K, V> other) {
            int order = Integer.compare(priority(), other.priority());
            return order == 0 ? key.compareTo(other.key) > 0 : order > 0;
        }

        /** Spreads the hash, whose low bits follow the key, over all bits. */
        private int priority() {
            int mixed = key.hashCode() * 0x9E3779B9;
            mixed ^= mixed >>> 16;
            mixed *= 0x85EBCA6B;
            return mixed ^ mixed >>> 13;
        }
    }
}
