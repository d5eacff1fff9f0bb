/** Windows that the kiosk is looked at in, WIDTHxHEIGHT in CSS px: those of stands, upright and lying. */
export const formats = ['1080x1920', '1920x1080', '2160x3840', '3840x2160', '1366x768'] as const;
