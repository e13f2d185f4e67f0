import { everyElement, type XmlElement } from './strict-xml';

/** Children in the order in which the schema of Word wants them (ECMA-376, part 4, annex A). */
const ORDER: Readonly<Record<string, string>> = {
	pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
	rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
	tblPr:
		'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
	tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
	sectPr:
		'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
	sdtPr: 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text docPartObj',
	lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
	style:
		'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'
};

/** Elements whose children stand in another order, or that do not belong there. */
export function orderFaults(root: XmlElement): string[] {
	const faults: string[] = [];
	for (const { name, children } of everyElement(root)) {
		const order = ORDER[name.replace(/^w:/, '')]?.split(' ');
		if (!order || !name.startsWith('w:')) continue;
		const places = children.map((child) => order.indexOf(child.name.replace(/^w:/, '')));
		const isOrdered = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
		if (!isOrdered) faults.push(`${name}: ${children.map((child) => child.name).join(' ')}`);
	}
	return faults;
}
