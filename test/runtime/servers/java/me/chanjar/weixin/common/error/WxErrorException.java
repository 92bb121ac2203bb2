// A fake of WxJava 4.7, for a signature.
package me.chanjar.weixin.common.error;

public class WxErrorException extends Exception {
    private static final long serialVersionUID = 1L;
}
