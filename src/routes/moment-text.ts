import type { Words } from '$lib/messages/words';

/** An instant as the clock of the office shows it: `23/11/2026 16:05`. */
export function momentText({ language }: Words, iso: string): string {
	return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
		timeZone: 'Asia/Ho_Chi_Minh',
		day: '2-digit',
		month: '2-digit',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(iso));
}
