// Package config is a fake.
package config

import "github.com/silenceper/wechat/v2/cache"

type Config struct {
	AppID     string
	AppSecret string
	Cache     cache.Cache
}
