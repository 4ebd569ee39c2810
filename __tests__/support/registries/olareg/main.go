// An olareg registry in memory, for the tests: olareg ADDRESS [USER:PASSWORD].
package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/olareg/olareg"
	"github.com/olareg/olareg/config"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: olareg ADDRESS [USER:PASSWORD]")
		os.Exit(2)
	}
	yes := true
	var handler http.Handler = olareg.New(config.Config{
		Storage: config.ConfigStorage{StoreType: config.StoreMem},
		API:     config.ConfigAPI{PushEnabled: &yes, DeleteEnabled: &yes},
	})
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
			w.Header().Set("WWW-Authenticate", `Basic realm="olareg"`)
			http.Error(w, `{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}`, http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
