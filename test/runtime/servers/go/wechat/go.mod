module github.com/silenceper/wechat/v2

go 1.16
