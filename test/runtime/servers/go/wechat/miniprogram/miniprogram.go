// Package miniprogram is a fake.
package miniprogram

import "github.com/silenceper/wechat/v2/miniprogram/qrcode"

type MiniProgram struct{}

func (miniProgram *MiniProgram) GetQRCode() *qrcode.QRCode { return &qrcode.QRCode{} }
