import { parseArgs } from 'node:util';

const USAGE = 'npm start -- [--port 4173] [--host 127.0.0.1]';

/**
 * @typedef {{ port: number, host: string }} ServeOptions
 * @typedef {{ error: string }} BadOptions one sentence in both languages
 */

/**
 * What the person asked for on the command line.
 * @param {string[]} args
 * @returns {ServeOptions | BadOptions}
 */
export function serveOptions(args) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				port: { type: 'string', default: '4173' },
				host: { type: 'string', default: '127.0.0.1' }
			}
		});
		const port = Number(values.port);
		if (!/^\d+$/.test(values.port) || port > 65_535) {
			return {
				error: `--port là số nguyên từ 0 đến 65535 · --port is a whole number from 0 to 65535: ${USAGE}`
			};
		}
		if (values.host === '') return { error: `--host trống · --host is empty: ${USAGE}` };
		return { port, host: values.host };
	} catch {
		return { error: `Tham số không đúng · Wrong options. ${USAGE}` };
	}
}
