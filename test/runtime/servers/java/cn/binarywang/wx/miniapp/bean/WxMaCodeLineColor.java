// A fake of WxJava 4.7, for a signature.
package cn.binarywang.wx.miniapp.bean;

public class WxMaCodeLineColor {}
