#!/bin/sh
# Reading a ledger of 100,000 rows and 20 columns, and importing a roster of as many households, beside POI and FastCSV alone,
# with a heap of 256 MB.
#   ./mvnw -q -DskipTests package && examples/benchmarks/tables.sh [ROWS]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
jar="$here/target/benchmarks.jar"
package=io.github.zhuanjie.benchmarks
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -Xmx1g -Djava.io.tmpdir="$work" -cp "$jar" "$package.TableFiles" "$work" "${1:-100000}"
ls -l "$work"/ledger.*
java -Xmx256m -cp "$jar" "$package.TableComparison" "$work"

java -Xmx1g -Djava.io.tmpdir="$work" -cp "$jar" "$package.RosterFiles" "$work" "${1:-100000}"
ls -l "$work"/roster.*
java -Xmx256m -cp "$jar" "$package.ImportComparison" "$work"
