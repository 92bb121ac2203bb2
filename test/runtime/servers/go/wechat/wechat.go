// Package wechat is a fake of silenceper/wechat v2.1.6: the part of its interface that the documentation uses.
package wechat

import (
	"github.com/silenceper/wechat/v2/miniprogram"
	"github.com/silenceper/wechat/v2/miniprogram/config"
)

type Wechat struct{}

func NewWechat() *Wechat { return &Wechat{} }

func (wc *Wechat) GetMiniProgram(cfg *config.Config) *miniprogram.MiniProgram {
	return &miniprogram.MiniProgram{}
}
