// A registry with the referrers API by go-containerregistry, for the tests: ggcr ADDRESS [USER:PASSWORD].
package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: ggcr ADDRESS [USER:PASSWORD]")
		os.Exit(2)
	}
	handler := registry.New(registry.WithReferrersSupport(true))
	if len(os.Args) > 2 {
		handler = protected(handler, os.Args[2])
	}
	fmt.Fprintln(os.Stderr, http.ListenAndServe(os.Args[1], handler))
	os.Exit(1)
}

// protected asks for Basic credentials.
func protected(next http.Handler, pair string) http.Handler {
	wantUser, wantPassword, _ := strings.Cut(pair, ":")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, ok := r.BasicAuth()
		if !ok || user != wantUser || password != wantPassword {
			w.Header().Set("WWW-Authenticate", `Basic realm="ggcr"`)
			http.Error(w, `{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}`, http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
