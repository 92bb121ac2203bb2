// Command shop makes a code by the sample of the documentation, reads its scene, and prints what the SDK got and what came back.
package main

import (
	"fmt"

	"github.com/silenceper/wechat/v2/miniprogram/qrcode"

	"example.com/shop/codes"
)

func main() {
	poster, err := codes.NewPoster("scenes.json")
	if err != nil {
		panic(err)
	}
	picture, err := poster.Code(42, 1795324876512231425, "幸福西饼")
	if err != nil {
		panic(err)
	}
	record, err := poster.Read(qrcode.Given)
	if err != nil {
		panic(err)
	}
	fmt.Println(qrcode.Given)
	fmt.Println(string(picture))
	fmt.Println(record["inviter"], record["shop"] == "幸福西饼")
}
