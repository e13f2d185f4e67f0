import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface LineSpeed {
	readonly downBitsPerSecond: number;
	readonly upBitsPerSecond: number;
	readonly roundTripMs: number;
}

/** What Lighthouse calls slow 4G. */
export const SLOW_4G: LineSpeed = {
	downBitsPerSecond: 1_440_000,
	upBitsPerSecond: 675_000,
	roundTripMs: 150
};
export const NO_LIMIT: LineSpeed = {
	downBitsPerSecond: Infinity,
	upBitsPerSecond: Infinity,
	roundTripMs: 0
};

export interface Line {
	readonly url: string;
	/** Bytes that had come down until a moment (milliseconds since 1970), with the heads of the answers. */
	bytesUntil(moment: number): number;
	/** Paths that had been asked for until a moment, as often as they were. */
	requestsUntil(moment: number): readonly string[];
	/** When the last byte went over the line. */
	lastUsed(): number;
	close(): Promise<void>;
}

/** What one packet carries. */
const PACKET_BYTES = 1460;
/** A connection that has so many bytes waiting is not read on. */
const WAITING_BYTES = 65_536;

export const now = () => performance.timeOrigin + performance.now();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Stream {
	readonly from: Socket;
	readonly to: Socket;
	readonly waiting: Buffer[];
	waitingBytes: number;
	isEnded: boolean;
}

/** One direction of a line: a token bucket that all connections share, a packet each in turn. */
class Direction {
	readonly #streams: Stream[] = [];
	readonly #bytesPerMs: number;
	readonly #latencyMs: number;
	readonly #carried: (bytes: Buffer) => void;
	#free = 0;
	#isRunning = false;

	constructor(bitsPerSecond: number, latencyMs: number, carried: (bytes: Buffer) => void) {
		this.#bytesPerMs = bitsPerSecond / 8000;
		this.#latencyMs = latencyMs;
		this.#carried = carried;
	}

	carry(from: Socket, to: Socket): void {
		const stream: Stream = { from, to, waiting: [], waitingBytes: 0, isEnded: false };
		from.on('data', (bytes: Buffer) => {
			stream.waiting.push(bytes);
			stream.waitingBytes += bytes.length;
			if (stream.waitingBytes > WAITING_BYTES) from.pause();
			if (!this.#streams.includes(stream)) this.#streams.push(stream);
			void this.#run();
		});
		// A server ends a connection long before a slow line has carried what it sent.
		from.on('end', () => {
			stream.isEnded = true;
			if (stream.waiting.length === 0) this.#later(() => to.end());
		});
	}

	/** What is sent now has an effect on the other side when it arrives there. */
	#later(effect: () => void): void {
		if (this.#latencyMs === 0) effect();
		else setTimeout(effect, this.#latencyMs);
	}

	async #run(): Promise<void> {
		if (this.#isRunning) return;
		this.#isRunning = true;
		for (let stream = this.#streams.shift(); stream; stream = this.#streams.shift()) {
			const packet = this.#take(stream);
			if (stream.waiting.length > 0) this.#streams.push(stream);
			this.#free = Math.max(this.#free, now()) + packet.length / this.#bytesPerMs;
			// A timer is no finer than a millisecond; what it comes late is made good by the next packets.
			const early = this.#free - now();
			if (early >= 1) await pause(early);
			this.#later(() => {
				this.#carried(packet);
				if (!stream.to.destroyed) stream.to.write(packet);
			});
			if (stream.isEnded && stream.waiting.length === 0) this.#later(() => stream.to.end());
		}
		this.#isRunning = false;
	}

	#take(stream: Stream): Buffer {
		const first = stream.waiting.shift() ?? Buffer.alloc(0);
		const size = this.#bytesPerMs === Infinity ? first.length : PACKET_BYTES;
		if (first.length > size) stream.waiting.unshift(first.subarray(size));
		const packet = first.subarray(0, size);
		stream.waitingBytes -= packet.length;
		if (stream.waitingBytes <= WAITING_BYTES && stream.from.isPaused()) stream.from.resume();
		return packet;
	}
}

/**
 * A relay before a server on this machine that is as slow as a line: bandwidth that all connections share, half
 * of the round trip in each direction, and one round trip before a new connection carries anything. A browser's own
 * throttling does not reach what workers ask for.
 */
export async function slowLine(
	server: string,
	{ downBitsPerSecond, upBitsPerSecond, roundTripMs }: LineSpeed
): Promise<Line> {
	const arrived: { at: number; bytes: number }[] = [];
	const asked: { at: number; path: string }[] = [];
	const sockets = new Set<Socket>();
	const down = new Direction(downBitsPerSecond, roundTripMs / 2, ({ length }) => {
		arrived.push({ at: now(), bytes: length });
	});
	const up = new Direction(upBitsPerSecond, roundTripMs / 2, (bytes) => {
		// Heads of requests are short, and a browser hands each over whole.
		for (const [, path = ''] of bytes.toString('latin1').matchAll(/^(?:GET|HEAD) (\S+) HTTP/gm)) {
			asked.push({ at: now(), path });
		}
	});
	const { port } = new URL(server);
	const relay = createServer({ pauseOnConnect: true }, (client) => {
		const upstream = connect(Number(port), '127.0.0.1');
		for (const [socket, other] of [
			[client, upstream],
			[upstream, client]
		] as const) {
			sockets.add(socket);
			socket.setNoDelay(true);
			// A browser ends connections as it likes; what was on its way is of no more use.
			socket.on('error', () => other.destroy());
			socket.on('close', () => sockets.delete(socket));
		}
		client.on('close', () => upstream.destroy());
		down.carry(upstream, client);
		setTimeout(() => {
			up.carry(client, upstream);
			client.resume();
		}, roundTripMs);
	});
	await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
		bytesUntil: (moment) =>
			arrived.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0),
		requestsUntil: (moment) => asked.filter(({ at }) => at <= moment).map(({ path }) => path),
		lastUsed: () => Math.max(arrived.at(-1)?.at ?? 0, asked.at(-1)?.at ?? 0),
		close: () =>
			new Promise((resolve) => {
				relay.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			})
	};
}
