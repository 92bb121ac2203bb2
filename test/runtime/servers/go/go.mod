module example.com/shop

go 1.19

require github.com/silenceper/wechat/v2 v2.1.6

replace github.com/silenceper/wechat/v2 => ./wechat
