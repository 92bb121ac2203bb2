"""A fake of wechatpy 2: the part of its interface that the documentation uses."""

from types import SimpleNamespace


class WeChatClient:
    def __init__(self, appid, secret):
        self.wxa = self

    def get_wxa_code_unlimited(
        self,
        scene,
        width=430,
        auto_color=False,
        line_color=None,
        page=None,
        is_hyaline=False,
        check_path=True,
        env_version="release",
    ):
        self.given = scene
        return SimpleNamespace(content=f"picture of {page}".encode())
