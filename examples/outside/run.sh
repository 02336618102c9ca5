#!/usr/bin/env bash
# A vendor's project, built from the artifacts and not from the reactor: on JUnit 6 and on JUnit 5.
# The artifacts are installed into a repository of this example's own, under target/, before all others.
# Build first: ./mvnw -q -DskipTests package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=../..
version=0.1.0-SNAPSHOT
repository=$PWD/target/repository
shared="${MAVEN_REPOSITORY:-$HOME/.m2/repository}"

install() { # module directory, artifact
  local jar=$root/$1/target/$2-$version.jar into=$repository/io/github/zhuanjie/$2/$version
  [[ -f $jar ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
  mkdir -p "$into"
  cp "$jar" "$into/"
  cp "$root/$1/pom.xml" "$into/$2-$version.pom"
}

rm -rf target
install core zhuanjie-core
install matching zhuanjie-matching
install serialization zhuanjie-serialization
install core/fixtures zhuanjie-fixtures
install core/fixtures/conformance zhuanjie-conformance
parent=$repository/io/github/zhuanjie/zhuanjie-parent/$version
mkdir -p "$parent"
cp "$root/pom.xml" "$parent/zhuanjie-parent-$version.pom"

for profile in junit6 junit5; do
  echo "examples/outside on $profile"
  "$root/mvnw" -q -B -ntp -f pom.xml -Dmaven.repo.local="$repository" -Dmaven.repo.local.tail="$shared" \
    -P"$([[ $profile == junit5 ]] && echo junit5 || echo '!junit5')" test "$@"
  reports=(target/surefire-reports/TEST-*.xml)
  [[ -e ${reports[0]} ]] || { echo "no test ran on $profile" >&2; exit 1; }
done
