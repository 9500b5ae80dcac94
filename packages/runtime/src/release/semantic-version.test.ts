import { expect } from 'chai';
import { compareVersions, highestVersion, isSemanticVersion, nextVersion } from './semantic-version.ts';

describe('versions of releases', () => {
  it('are three numbers without leading zeros', () => {
    expect(['0.0.1', '1.2.0', '10.20.300'].filter((version) => !isSemanticVersion(version))).to.deep.equal([]);
    expect(['', '1', '1.2', '01.2.3', '1.2.3-beta', 'v1.2.3', '1.2.3 ', '1.2.x', '-1.2.3', '1.2.3.4', '99999999999.0.0'].filter(isSemanticVersion)).to.deep.equal([]);
  });

  it('are compared number by number', () => {
    expect(['1.10.0', '1.9.9', '2.0.0', '1.9.10'].sort(compareVersions)).to.deep.equal(['1.9.9', '1.9.10', '1.10.0', '2.0.0']);
    expect([highestVersion([]), highestVersion(['1.9.0', '1.10.0', '1.2.0'])]).to.deep.equal([undefined, '1.10.0']);
  });

  it('rise in one number and begin anew behind it', () => {
    expect((['major', 'minor', 'patch'] as const).map((level) => nextVersion('1.2.3', level))).to.deep.equal(['2.0.0', '1.3.0', '1.2.4']);
  });
});
