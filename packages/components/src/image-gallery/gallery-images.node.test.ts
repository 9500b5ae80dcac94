import { describe, expect, it } from 'vitest';
import { localizeIn } from '../element/localize.ts';
import { galleryImages } from './gallery-images.ts';
import type { GalleryImage } from './gallery-images.ts';

const gallery = (images: readonly unknown[]): readonly GalleryImage[] => galleryImages(images, localizeIn('en'));

describe('galleryImages', () => {
  it('reads generated pictures, and those that are somewhere', () => {
    expect(gallery([{ mimeType: 'image/jpeg', base64: 'AAAA', alt: 'A boat' }, { src: '/a.png', prompt: 'A hill' }, '/b.png'])).toEqual([
      { address: 'data:image/jpeg;base64,AAAA', alt: 'A boat', index: 0, fileName: 'picture-1.jpg', file: { mimeType: 'image/jpeg', base64: 'AAAA' } },
      { address: '/a.png', alt: 'A hill', index: 1, fileName: 'picture-2.png', file: undefined },
      { address: '/b.png', alt: 'Picture 3', index: 2, fileName: 'picture-3.png', file: undefined },
    ]);
  });

  it('takes no other type for a picture', () => {
    expect(gallery([{ mimeType: 'text/html,<script>', base64: 'AAAA' }])[0]!.address).toBe('data:image/png;base64,AAAA');
  });

  it('leaves out what is no picture, and is bounded', () => {
    expect(gallery([null, 3, {}, { base64: '' }, []])).toEqual([]);
    expect(gallery([null, '/a.png'])[0]!.index).toBe(1);
    expect(gallery(Array.from({ length: 500 }, () => 'x'))).toHaveLength(200);
  });
});
