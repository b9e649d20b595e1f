export { type Picture, PictureProblem, remakePicture } from "./picture.ts";
