/** Rectangles on the map in px, and whether they touch: what keeps marks and names from overlapping. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The box of a width and height around a centre. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
	return {
		left: x - width / 2,
		top: y - height / 2,
		right: x + width / 2,
		bottom: y + height / 2
	};
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes already taken; a candidate is accepted only where it touches none. */
export class Occupied {
	readonly #boxes: Box[] = [];

	/** Takes a box without asking. */
	add(box: Box): void {
		this.#boxes.push(box);
	}

	/** Whether nothing taken touches the box, except the box given as its own. */
	isFree(box: Box, own?: Box): boolean {
		return this.#boxes.every((taken) => taken === own || !overlaps(taken, box));
	}

	/** Takes the box if it is free, and says whether it was. */
	claim(box: Box): boolean {
		if (!this.isFree(box)) return false;
		this.add(box);
		return true;
	}
}
