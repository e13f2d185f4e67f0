/** A page in the background paints nothing, and waits so long instead, in milliseconds. */
const UNPAINTED = 200;

/** Does something once after the next paint. Returns what calls it off. */
export function afterPaint(todo: () => void): () => void {
	let isOver = false;
	const finish = () => {
		if (isOver) return;
		stop();
		todo();
	};
	const channel = new MessageChannel();
	channel.port1.onmessage = finish;
	// A message that is posted in a frame's callback comes after the frame is painted.
	const frame = requestAnimationFrame(() => {
		channel.port2.postMessage(null);
	});
	const timer = setTimeout(finish, UNPAINTED);
	function stop(): void {
		isOver = true;
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		channel.port1.close();
	}
	return stop;
}
