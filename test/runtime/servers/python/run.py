"""Makes a code by the sample of the documentation, reads its scene, and prints what the SDK got and what came back."""

from poster_codes import PosterCodes
from wechatpy import WeChatClient

client = WeChatClient("wx0123456789abcdef", "secret")
codes = PosterCodes(client, "scenes.json")
picture = codes.code_of(42, 1795324876512231425, "幸福西饼")
record = codes.read(client.given)
print(client.given)
print(picture.decode())
print(record["inviter"], str(record["shop"] == "幸福西饼").lower())
