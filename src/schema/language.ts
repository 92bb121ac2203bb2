// The languages of messages.
/** English or Chinese. */
export type Language = 'en' | 'zh';
