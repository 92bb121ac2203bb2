// A fake of WxJava 4.7: the part of its interface that the documentation uses.
package cn.binarywang.wx.miniapp.api;

public interface WxMaService {
    WxMaQrcodeService getQrcodeService();
}
