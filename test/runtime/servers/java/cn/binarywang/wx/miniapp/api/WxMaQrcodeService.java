// A fake of WxJava 4.7: the method that the documentation calls.
package cn.binarywang.wx.miniapp.api;

import cn.binarywang.wx.miniapp.bean.WxMaCodeLineColor;
import me.chanjar.weixin.common.error.WxErrorException;

public interface WxMaQrcodeService {
    byte[] createWxaCodeUnlimitBytes(
            String scene,
            String page,
            boolean checkPath,
            String envVersion,
            int width,
            boolean autoColor,
            WxMaCodeLineColor lineColor,
            boolean isHyaline)
            throws WxErrorException;
}
