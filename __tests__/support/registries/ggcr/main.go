// A registry with the referrers API by go-containerregistry, for the tests: ggcr ADDRESS [USER:PASSWORD].
package main

import (
	"registries/serve"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	serve.Run("ggcr", registry.New(registry.WithReferrersSupport(true)))
}
