// Package qrcode is a fake that keeps the last scene.
package qrcode

type QRCode struct{}

type QRCoder struct {
	Page  string
	Scene string
}

// Given is the scene of the last call.
var Given string

func (qrCode *QRCode) GetWXACodeUnlimit(coderParams QRCoder) (response []byte, err error) {
	Given = coderParams.Scene
	return []byte("picture of " + coderParams.Page), nil
}
