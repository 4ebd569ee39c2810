// An olareg registry in memory, for the tests: olareg ADDRESS [USER:PASSWORD].
package main

import (
	"registries/serve"

	"github.com/olareg/olareg"
	"github.com/olareg/olareg/config"
)

func main() {
	yes := true
	serve.Run("olareg", olareg.New(config.Config{
		Storage: config.ConfigStorage{StoreType: config.StoreMem},
		API:     config.ConfigAPI{PushEnabled: &yes, DeleteEnabled: &yes},
	}))
}
