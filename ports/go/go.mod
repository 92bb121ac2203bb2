module miniprogramscene

go 1.19
