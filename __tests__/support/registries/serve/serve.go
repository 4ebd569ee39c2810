// Package serve runs a registry's handler on an address, with Basic credentials if the command line names a pair of them.
package serve

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

// Run serves the handler as `NAME ADDRESS [USER:PASSWORD]` says, until the process ends.
func Run(name string, handler http.Handler) {
	if len(os.Args) < 2 {
		fmt.Fprintf(os.Stderr, "usage: %s ADDRESS [USER:PASSWORD]\n", name)
		os.Exit(2)
	}
	if len(os.Args) > 2 {
		handler = protected(handler, name, os.Args[2])
	}
	fmt.Fprintln(os.Stderr, http.ListenAndServe(os.Args[1], handler))
	os.Exit(1)
}

// protected asks for Basic credentials.
func protected(next http.Handler, realm, pair string) http.Handler {
	wantUser, wantPassword, _ := strings.Cut(pair, ":")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, ok := r.BasicAuth()
		if !ok || user != wantUser || password != wantPassword {
			w.Header().Set("WWW-Authenticate", fmt.Sprintf("Basic realm=%q", realm))
			http.Error(w, `{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}`, http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
