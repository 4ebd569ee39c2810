// Attaches and lists with oras-go, the library of ORAS, in the steps of its command line, for the benchmark.
//
//	oras-go attach SUBJECT MEDIATYPE PATH
//	oras-go list SUBJECT
//	oras-go graph SUBJECT
//	oras-go copy SUBJECT REPOSITORY TAG
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"oras.land/oras-go/v2"
	"oras.land/oras-go/v2/content"
	"oras.land/oras-go/v2/content/file"
	"oras.land/oras-go/v2/registry"
	"oras.land/oras-go/v2/registry/remote"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("usage: oras-go attach|list|graph|copy SUBJECT ...")
	}
	repository, err := remote.NewRepository(args[1])
	if err != nil {
		return err
	}
	repository.PlainHTTP = true
	subject, err := oras.Resolve(ctx, repository, repository.Reference.Reference, oras.DefaultResolveOptions)
	if err != nil {
		return err
	}
	switch {
	case args[0] == "attach" && len(args) == 4:
		return attach(ctx, repository, subject, args[2], args[3])
	case args[0] == "copy" && len(args) == 4:
		return copyGraph(ctx, repository, subject, args[2], args[3])
	case args[0] == "list":
		return list(ctx, repository, subject, 1)
	case args[0] == "graph":
		return list(ctx, repository, subject, 8)
	}
	return fmt.Errorf("%q is no command", args)
}

func attach(ctx context.Context, repository *remote.Repository, subject ocispec.Descriptor, mediaType, path string) error {
	store, err := file.New("")
	if err != nil {
		return err
	}
	defer store.Close()
	layer, err := store.Add(ctx, filepath.Base(path), mediaType, path)
	if err != nil {
		return err
	}
	options := oras.PackManifestOptions{Subject: &subject, Layers: []ocispec.Descriptor{layer}}
	root, err := oras.PackManifest(ctx, store, oras.PackManifestVersion1_1, mediaType, options)
	if err != nil {
		return err
	}
	copying := oras.DefaultCopyGraphOptions
	// The subject is in the repository and not among the files.
	copying.FindSuccessors = func(ctx context.Context, fetcher content.Fetcher, node ocispec.Descriptor) ([]ocispec.Descriptor, error) {
		successors, err := content.Successors(ctx, fetcher, node)
		if err != nil || !content.Equal(node, root) {
			return successors, err
		}
		kept := successors[:0]
		for _, successor := range successors {
			if !content.Equal(successor, subject) {
				kept = append(kept, successor)
			}
		}
		return kept, nil
	}
	return oras.CopyGraph(ctx, store, repository, root, copying)
}

// The steps of "oras cp -r": the tag first, then the graph of referrers, with blobs mounted within one registry.
func copyGraph(ctx context.Context, source *remote.Repository, root ocispec.Descriptor, to, tag string) error {
	target, err := remote.NewRepository(to)
	if err != nil {
		return err
	}
	target.PlainHTTP = true
	options := oras.DefaultExtendedCopyGraphOptions
	options.FindPredecessors = func(ctx context.Context, graph content.ReadOnlyGraphStorage, node ocispec.Descriptor) ([]ocispec.Descriptor, error) {
		return registry.Referrers(ctx, source, node, "")
	}
	if source.Reference.Registry == target.Reference.Registry {
		options.MountFrom = func(ctx context.Context, node ocispec.Descriptor) ([]string, error) {
			return []string{source.Reference.Repository}, nil
		}
	}
	if err := oras.ExtendedCopyGraph(ctx, source, target, root, options); err != nil {
		return err
	}
	return target.Tag(ctx, root, tag)
}

func list(ctx context.Context, repository *remote.Repository, subject ocispec.Descriptor, depth int) error {
	referrers, err := registry.Referrers(ctx, repository, subject, "")
	if err != nil || depth == 0 {
		return err
	}
	for _, referrer := range referrers {
		fmt.Println(referrer.Digest, referrer.ArtifactType)
		if depth > 1 {
			if err := list(ctx, repository, referrer, depth-1); err != nil {
				return err
			}
		}
	}
	return nil
}
