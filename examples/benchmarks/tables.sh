#!/bin/sh
# Reading a ledger of 100,000 rows and 20 columns, and importing a roster of as many households, beside POI, excel-streaming-reader
# and FastCSV alone, with a heap of 256 MB; writing a table, and the smallest heap of 16, 32, 64 ... MB in which each way does it.
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

java -Xmx1g -Djava.io.tmpdir="$work" -cp "$jar" "$package.WritingComparison" "$work" "${1:-100000}"
for way in 0 1 2 3 4 5; do
  for heap in 16 32 64 128 256 512 1024; do
    if java -XX:+UseSerialGC "-Xmx${heap}m" -Djava.io.tmpdir="$work" -cp "$jar" "$package.WritingComparison" \
        "$work" "${1:-100000}" "$way" > /dev/null 2>&1; then
      echo "way $way of writing: -Xmx${heap}m"
      break
    fi
  done
done
