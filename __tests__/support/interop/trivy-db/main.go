// Writes a vulnerability database for Trivy, so that tests need no download: trivy-db DIRECTORY PACKAGE ID... gives each version of
// an npm package below 2 the vulnerabilities.
package main

import (
	"log"
	"os"
	"path/filepath"

	bolt "go.etcd.io/bbolt"
)

const source = "npm::GitHub Security Advisory npm"

func main() {
	directory, name, ids := os.Args[1], os.Args[2], os.Args[3:]
	check(os.MkdirAll(directory, 0o755))
	metadata := `{"Version":2,"NextUpdate":"2100-01-01T00:00:00Z","UpdatedAt":"2026-01-01T00:00:00Z"}`
	check(os.WriteFile(filepath.Join(directory, "metadata.json"), []byte(metadata), 0o644))
	db, err := bolt.Open(filepath.Join(directory, "trivy.db"), 0o644, nil)
	check(err)
	check(db.Update(func(tx *bolt.Tx) error {
		put(tx, []string{"data-source"}, source, `{"ID":"ghsa","Name":"test","URL":"https://example.org"}`)
		for _, id := range ids {
			put(tx, []string{source, name}, id, `{"PatchedVersions":["2.0.0"],"VulnerableVersions":["<2.0.0"]}`)
			put(tx, []string{"vulnerability"}, id, `{"Title":"test","Severity":"HIGH"}`)
		}
		return nil
	}))
	check(db.Close())
}

func put(tx *bolt.Tx, names []string, key, value string) {
	bucket, err := tx.CreateBucketIfNotExists([]byte(names[0]))
	check(err)
	for _, name := range names[1:] {
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
		check(err)
	}
	check(bucket.Put([]byte(key), []byte(value)))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
