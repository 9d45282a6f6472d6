// The notice that a bookmark is not stored. TypeScript: pure DOM work.

// Referred to by itself: a row of the directory may be removed from the document, and the notice with it.
const notice = document.getElementById("stars-lost")!;

/** Shows the notice beside the star of the record with this id, or beside the element with this id; without, hides it. */
export function showNotStored(id: string): void {
  const place = document.getElementById(id);
  notice.hidden = !place;
  if (place) (place.querySelector(".star") || place).after(notice);
}
