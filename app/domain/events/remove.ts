/** The button that removes what a page is about. Apart, so that no form's rules go to the browser. */
export const REMOVE = "remove";
