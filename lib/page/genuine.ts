/**
 * What the browser itself says of an object of the page. A page may name its inputs and pictures after properties of
 * the form or of the document that they stand in (`<input name="nextSibling">`, `<img name="body">`); the property then
 * gives that element. What the prototypes say cannot be overlaid.
 * @param name of a property or method; a method comes bound to the object
 */
export function genuine<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  let prototype = Object.getPrototypeOf(object);
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found?.get) return found.get.call(object);
    if (found) return typeof found.value === 'function' ? found.value.bind(object) : found.value;
    prototype = Object.getPrototypeOf(prototype);
  }
  return object[name];
}
